package dev.kept.testing;

import dev.kept.core.Answer;

/** Takes the value out of an answer that must not be a refusal. */
public final class Given {

    private Given() {}

    public static <T> T given(Answer<T> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }
}
