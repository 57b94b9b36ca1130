package org.havn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Lets several people do something in the same moment; a refusal is an answer like any other. */
public final class AtOnceFixture {
    private AtOnceFixture() {}

    @SafeVarargs
    public static List<Object> atOnce(Callable<?>... actions) throws Exception {
        var start = new CyclicBarrier(actions.length);
        try (var people = Executors.newFixedThreadPool(actions.length)) {
            var running = new ArrayList<java.util.concurrent.Future<Object>>();
            for (var action : actions)
                running.add(people.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    try {
                        return action.call();
                    } catch (org.havn.shared.Refused refused) {
                        return refused.reason();
                    }
                }));
            var answers = new ArrayList<Object>();
            for (var answer : running) answers.add(answer.get(60, TimeUnit.SECONDS));
            return answers;
        }
    }
}
