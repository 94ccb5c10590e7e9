package dev.kept.web.panel;

import dev.kept.core.commitment.StepInput;

/** How the template of a dialog draws what a step asks for. */
final class FieldSort {

    private FieldSort() {}

    /** The sort of field for an input of which people type the value. */
    static String of(StepInput<?> input) {
        if (input instanceof StepInput.Day) {
            return "date";
        } else if (input instanceof StepInput.Flag) {
            return "flag";
        } else if (input instanceof StepInput.Lines) {
            return "area";
        } else if (input instanceof StepInput.Whole || input instanceof StepInput.Amount) {
            return "number";
        }
        return "text";
    }

    /** A number as HTML's attributes have it, without a needless decimal place. */
    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
