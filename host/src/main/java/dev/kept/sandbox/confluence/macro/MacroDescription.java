package dev.kept.sandbox.confluence.macro;

import java.util.List;

/**
 * What the macro browser shows of a macro, in the reader's language.
 *
 * @param name name in the storage format
 * @param label what people call it
 * @param description one sentence
 * @param category key of the macro's category
 * @param body what may stand inside it
 * @param parameters the form, in the descriptor's order
 */
public record MacroDescription(
        String name, String label, String description, String category, Body body, List<Parameter> parameters) {

    /** What may stand inside a macro. */
    public enum Body {
        /** Nothing. */
        NONE,
        /** Text that is taken as it is. */
        PLAIN,
        /** Storage format. */
        RICH
    }

    /**
     * One field of the form.
     *
     * @param name name in the storage format
     * @param label what people call it
     * @param description one sentence; may be empty
     * @param type type word of the descriptor
     * @param required whether it must be filled in
     * @param preset value it starts with; may be empty
     * @param choices values to choose from, for an enumeration
     */
    public record Parameter(
            String name,
            String label,
            String description,
            String type,
            boolean required,
            String preset,
            List<Choice> choices) {

        static Parameter text(String name, String label, String description) {
            return new Parameter(name, label, description, "string", false, "", List.of());
        }
    }

    /** One value of an enumeration with what people read. */
    public record Choice(String value, String label) {}

    static MacroDescription own(String name, String label, String description, Body body, List<Parameter> parameters) {
        return new MacroDescription(name, label, description, "formatting", body, parameters);
    }
}
