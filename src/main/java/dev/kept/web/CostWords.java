package dev.kept.web;

import dev.kept.core.TextGroup;
import dev.kept.core.conversation.MissCost;

/** What a miss cost, in words. */
public final class CostWords {

    public static final TextGroup<MissCost> COSTS = TextGroup.of("kept.cost", MissCost.class);

    private CostWords() {}
}
