package dev.kept.definitions.disclosure;

import dev.kept.core.measure.Rate;

/** <b>Undisclosed change</b>: changes to production that no page announced ÷ changes. */
public final class UndisclosedChange {

    private UndisclosedChange() {}

    public static Rate of(int withoutNotice, int changes) {
        return new Rate(withoutNotice, changes);
    }
}
