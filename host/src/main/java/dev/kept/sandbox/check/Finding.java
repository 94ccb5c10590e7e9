package dev.kept.sandbox.check;

/**
 * One line of the table.
 *
 * @param what the thing that was looked at, as an administrator would name it
 * @param detail what was seen; empty when the verdict says it all
 */
record Finding(String what, Verdict verdict, String detail) {

    static Finding on(String what, String detail) {
        return new Finding(what, Verdict.ON, detail);
    }

    static Finding off(String what, String detail) {
        return new Finding(what, Verdict.OFF, detail);
    }

    static Finding unknown(String what, String detail) {
        return new Finding(what, Verdict.UNKNOWN, detail);
    }

    static Finding note(String what, String detail) {
        return new Finding(what, Verdict.NOTE, detail);
    }
}
