package org.a4p.benchmarks;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs the same operation from a fixed number of workers, each starting its next one when its last has ended. */
final class Load {

    /** One operation; workers and operations are numbered from 0. */
    interface Operation {
        void run(int worker, int number) throws Exception;
    }

    private Load() {}

    static Latencies run(int workers, int each, Operation operation) throws InterruptedException, ExecutionException {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        long started = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, workers)
                    .<Future<?>>mapToObj(worker -> executor.submit(() -> {
                        for (int number = 0; number < each; number++) {
                            long before = System.nanoTime();
                            operation.run(worker, number);
                            nanos.add(System.nanoTime() - before);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        return Latencies.of(nanos, System.nanoTime() - started);
    }
}
