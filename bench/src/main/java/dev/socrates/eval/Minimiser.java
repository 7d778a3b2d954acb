package dev.socrates.eval;

import java.util.ArrayDeque;
import java.util.Deque;

/// Finds the minimum of a convex function by L-BFGS (Liu and Nocedal 1989) with a backtracking line search.
public final class Minimiser {

    private static final int MEMORY = 6;
    private static final int MOST_HALVINGS = 20;
    private static final double ENOUGH = 1e-4;

    private Minimiser() {}

    public interface Function {

        /// @param gradient to be filled; it is zero before
        double at(double[] point, double[] gradient);
    }

    /// How the point and the gradient changed in one round, and the product of both.
    private static final class Step {

        private final double[] moved;
        private final double[] changed;
        private final double product;

        Step(double[] moved, double[] changed, double product) {
            this.moved = moved;
            this.changed = changed;
            this.product = product;
        }
    }

    /// @param tolerance stops when a round lowers the function by less than this share
    public static double[] minimum(Function function, double[] start, int rounds, double tolerance) {
        double[] point = start.clone();
        double[] gradient = new double[point.length];
        double value = function.at(point, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < rounds; round++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = new double[point.length];
            double[] nextGradient = new double[point.length];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int halving = 0; halving < MOST_HALVINGS; halving++) {
                for (int i = 0; i < point.length; i++) {
                    next[i] = point[i] + length * direction[i];
                    nextGradient[i] = 0;
                }
                nextValue = function.at(next, nextGradient);
                if (nextValue <= value + ENOUGH * length * slope) {
                    break;
                }
                length /= 2;
            }
            boolean done = value - nextValue < tolerance * Math.abs(value);
            if (nextValue < value) {
                remember(steps, difference(next, point), difference(nextGradient, gradient));
                point = next;
                gradient = nextGradient;
                value = nextValue;
            }
            if (done) {
                break;
            }
        }
        return point;
    }

    private static void remember(Deque<Step> steps, double[] moved, double[] changed) {
        double product = dot(moved, changed);
        if (product > 0) {
            steps.addLast(new Step(moved, changed, product));
        }
        if (steps.size() > MEMORY) {
            steps.removeFirst();
        }
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = new double[gradient.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -gradient[i];
        }
        Deque<Double> shares = new ArrayDeque<>();
        for (var back = steps.descendingIterator(); back.hasNext(); ) {
            var step = back.next();
            double share = dot(step.moved, direction) / step.product;
            shares.push(share);
            add(direction, step.changed, -share);
        }
        if (!steps.isEmpty()) {
            var last = steps.getLast();
            double scale = last.product / dot(last.changed, last.changed);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (var step : steps) {
            double back = dot(step.changed, direction) / step.product;
            add(direction, step.moved, shares.pop() - back);
        }
        return direction;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
