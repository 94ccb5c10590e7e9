package dev.kept.web;

import dev.kept.core.TextGroup;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.ToldHow;

/** What it is called that the other side was told, or was not. */
public final class ToldWords {

    /** In two or three words. */
    public static final TextGroup<Reach> SHORT = TextGroup.of("kept.told", Reach.class);

    /** As a sentence; the day it was told is its value. */
    public static final TextGroup<Reach> SENTENCES = TextGroup.of("kept.told", Reach.class, "text");

    /** How they were told. */
    public static final TextGroup<ToldHow> HOW = TextGroup.of("kept.told.how", ToldHow.class);

    private ToldWords() {}
}
