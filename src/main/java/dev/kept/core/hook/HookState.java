package dev.kept.core.hook;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** Whether a hook is told anything. The names are stored. */
public enum HookState implements Coded {
    ON,
    /** Somebody switched it off. */
    OFF,
    /** Nothing reached it for so long that Kept switched it off. */
    GIVEN_UP;

    /** What each is called. */
    public static final TextGroup<HookState> NAMES = TextGroup.of("kept.hook.state", HookState.class);
}
