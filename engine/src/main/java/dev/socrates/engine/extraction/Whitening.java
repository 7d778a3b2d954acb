package dev.socrates.engine.extraction;

import java.util.List;

/// Turns vectors so that what merely varies within a class weighs little: two sentences about bees are alike whichever
/// facet they belong to. Within-class covariance normalisation (Hatch and Stolcke 2006), with the covariance shrunk
/// towards a sphere, as there are little more examples than dimensions.
final class Whitening {

    /// Share of the sphere. Chosen among 0.15 to 0.9, between which little changes.
    private static final double SPHERE = 0.6;

    private final double[] mean;

    /// Lower triangle of the Cholesky factor of the covariance.
    private final double[][] factor;

    private Whitening(double[] mean, double[][] factor) {
        this.mean = mean;
        this.factor = factor;
    }

    /// @param classes vectors of the same length, at least one
    static Whitening of(List<List<float[]>> classes) {
        var all = classes.stream().flatMap(List::stream).toList();
        int size = all.getFirst().length;
        double[] scratch = new double[size];
        double[][] covariance = new double[size][size];
        for (var vectors : classes) {
            double[] middle = mean(vectors, size);
            for (var vector : vectors) {
                for (int i = 0; i < size; i++) {
                    scratch[i] = vector[i] - middle[i];
                    for (int j = 0; j <= i; j++) {
                        covariance[i][j] += scratch[i] * scratch[j];
                    }
                }
            }
        }
        return new Whitening(mean(all, size), factor(shrunk(covariance)));
    }

    /// Of length 1, unless nothing is left of it.
    double[] of(float[] vector) {
        int size = mean.length;
        double[] white = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double value = vector[i] - mean[i];
            for (int j = 0; j < i; j++) {
                value -= factor[i][j] * white[j];
            }
            white[i] = value / factor[i][i];
            squares += white[i] * white[i];
        }
        return scaled(white, Math.sqrt(squares));
    }

    static double[] scaled(double[] vector, double length) {
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static double[] mean(List<float[]> vectors, int size) {
        double[] mean = new double[size];
        for (var vector : vectors) {
            for (int i = 0; i < size; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    /// With an average of 1 on the diagonal.
    private static double[][] shrunk(double[][] covariance) {
        int size = covariance.length;
        double trace = 0;
        for (int i = 0; i < size; i++) {
            trace += covariance[i][i];
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] *= trace > 0 ? (1 - SPHERE) * size / trace : 0;
            }
            covariance[i][i] += SPHERE;
        }
        return covariance;
    }

    /// Cholesky's, in place; what is shrunk towards a sphere is always positive definite.
    private static double[][] factor(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        return matrix;
    }
}
