package dev.kept.sandbox.confluence.markup;

import java.util.Optional;

/** The macros a page may call. */
public interface Macros {

    /** The macro of that name, or empty when no plugin brings it. */
    Optional<Body> find(String name);

    /** Turns one call into HTML. */
    @FunctionalInterface
    interface Body {

        /**
         * Renders the call.
         *
         * @throws MacroFailure when the macro refuses; its message is shown on the page
         */
        String render(MacroCall call, Rendering rendering) throws MacroFailure;
    }

    /** A macro that could not be rendered. */
    final class MacroFailure extends Exception {
        private static final long serialVersionUID = 1L;

        /** Carries the sentence the reader sees. */
        public MacroFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
