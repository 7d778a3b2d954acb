package dev.socrates.jobs;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Work that is done once: parcels that are delivered, or dropped first as often as a test wants it.
final class Parcels implements Job<Parcels.Parcel> {

    record Parcel(int number, String to) {}

    final BlockingQueue<Parcel> delivered = new LinkedBlockingQueue<>();
    final AtomicInteger failures = new AtomicInteger();

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public Class<Parcel> details() {
        return Parcel.class;
    }

    @Override
    public void run(String id, Parcel details) {
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("dropped");
        }
        delivered.add(details);
    }
}
