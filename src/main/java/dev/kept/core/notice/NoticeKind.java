package dev.kept.core.notice;

import dev.kept.core.Coded;

/** What contacts hear of without being asked anything. The names are stored: never rename one. */
public enum NoticeKind implements Coded {
    DELIVERED(NoticeMeaning.DELIVERED),
    /** Delivered by the agreed date, which is over or which the requester did not wait for to confirm. */
    KEPT(NoticeMeaning.KEPT),
    /** Not delivered by the agreed date, which is over. */
    MISSED(NoticeMeaning.MISSED),
    /** Another contact agreed to a new date. */
    MOVED(NoticeMeaning.CHANGED),
    /** Another contact let it go. */
    RELEASED(NoticeMeaning.CHANGED),
    WITHDRAWN(NoticeMeaning.CHANGED),
    /** A request or an offer was accepted: it is a promise now. */
    TAKEN_UP(NoticeMeaning.CHANGED),
    DECLINED(NoticeMeaning.CHANGED);

    private final NoticeMeaning meaning;

    NoticeKind(NoticeMeaning meaning) {
        this.meaning = meaning;
    }

    public NoticeMeaning meaning() {
        return meaning;
    }
}
