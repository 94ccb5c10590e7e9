package dev.kept.core.request;

import dev.kept.core.Texts;

/** What is said of requests on the pages of both products. */
public final class RequestWords {

    private final Texts texts;

    public RequestWords(Texts texts) {
        this.texts = texts;
    }

    /** For how long nobody has answered; 0 on the day it arrived. */
    public String waiting(long days) {
        if (days == 0) {
            return texts.text("kept.requests.waiting.today");
        }
        return days == 1
                ? texts.text("kept.requests.waiting.one")
                : texts.text("kept.requests.waiting", Long.toString(days));
    }
}
