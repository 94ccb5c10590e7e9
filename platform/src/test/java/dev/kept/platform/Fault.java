package dev.kept.platform;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler says of one place, and whose fault it is.
 *
 * @param name the member or the type that is not there or is another; else the first line of what the compiler says
 * @param line in its file
 * @param text the line of the source
 */
record Fault(Kind kind, String name, long line, String text) {

    /** Whose fault it may be. */
    enum Kind {
        /** A member that we do not declare on a type that we declare, or declare with other parameters. */
        MEMBER("member that is not declared"),
        /** A type of the host that we do not declare at all. */
        TYPE("type of the host that is not declared"),
        /** A library, or code that the plugin's own build would make. */
        FOREIGN("not of the host"),
        /** Something else about a type that we declare: another result, another exception. A person has to look. */
        LOOK("to be looked at");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final List<String> HOST = List.of(
            "com.atlassian.", "com.opensymphony.", "org.ofbiz.", "webwork.", "net.java.ao.", "com.pyxis.", "bucket.");

    private static final String NAME = "([\\w.$]+)";
    private static final Pattern SYMBOL = Pattern.compile("symbol: +(?:static )?(\\w+) ([^\\n]+)");
    private static final Pattern LOCATION = Pattern.compile(
            "location: +(?:class|interface|enum|@interface|package|(?:variable|static) \\S+ of type) " + NAME);
    private static final Pattern PACKAGE = Pattern.compile("package " + NAME + " does not exist");
    private static final Pattern APPLIED = Pattern.compile(
            "(?:method|constructor) (\\S+) in (?:class|interface|enum|record) " + NAME + "[^\\n]* cannot be applied");
    private static final Pattern NO_SUITABLE = Pattern.compile(
            "no suitable (?:method|constructor) found for ([^\\n]+)\\n\\s+(?:method|constructor) " + NAME);
    private static final Pattern ABSTRACT =
            Pattern.compile("does not override abstract method (\\S+?\\([^)]*\\)) in " + NAME);
    private static final Pattern NAMES = Pattern.compile("(?:\\w+\\.)+\\w+");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?" + NAME + ";");

    /**
     * @param code the compiler's own name for what it says
     * @param place the class in which it was said
     * @param declared tells the types that are declared here
     */
    static Fault of(
            String code, String message, long line, String text, Heritage.Place place, Predicate<String> declared) {
        List<String> above = place.above().stream().filter(declared).toList();
        if (!above.isEmpty() && inherited(code, message, place.type())) {
            Matcher symbol = SYMBOL.matcher(message);
            String member = symbol.find() ? symbol.group(2) : text;
            return new Fault(Kind.MEMBER, String.join(" or ", above) + "#" + member, line, text);
        }
        return new Reading(declared, line, text).of(code, message);
    }

    /** Whether a class asks for a method that would come from above, or says that it overrides one. */
    private static boolean inherited(String code, String message, String type) {
        if (code.contains("does.not.override.superclass")) {
            return true;
        }
        Matcher symbol = SYMBOL.matcher(message);
        Matcher location = LOCATION.matcher(message);
        return code.contains("cant.resolve")
                && symbol.find()
                && symbol.group(1).equals("method")
                && location.find()
                && location.group(1).equals(type);
    }

    /** Reads what the compiler says of one line. */
    private record Reading(Predicate<String> declared, long line, String text) {
        Fault of(String code, String message) {
            String first = message.lines().findFirst().orElse(message);
            boolean unresolved = code.contains("cant.resolve")
                    || code.contains("doesnt.exist")
                    || code.contains("does.not.override.superclass");
            Kind kind = !unresolved && mentionsDeclared(message) ? Kind.LOOK : Kind.FOREIGN;
            Fault other = new Fault(kind, first, line, text);
            if (code.contains("doesnt.exist")) {
                return missingPackage(message, other);
            }
            if (code.contains("cant.resolve")) {
                return missingSymbol(message, other);
            }
            for (Pattern pattern : List.of(APPLIED, ABSTRACT)) {
                Matcher matcher = pattern.matcher(message);
                if (matcher.find()) {
                    return member(matcher.group(2), matcher.group(1), other);
                }
            }
            Matcher suitable = NO_SUITABLE.matcher(message);
            if (suitable.find()) {
                String called = suitable.group(2);
                String owner = called.contains(".") ? called.substring(0, called.lastIndexOf('.')) : called;
                return member(owner, suitable.group(1), other);
            }
            return other;
        }

        private Fault missingPackage(String message, Fault other) {
            Matcher matcher = PACKAGE.matcher(message);
            if (!matcher.find()) {
                return other;
            }
            Matcher imported = IMPORT.matcher(text);
            String name = imported.find() ? imported.group(1) : matcher.group(1) + ".?";
            return new Fault(isHost(name) ? Kind.TYPE : Kind.FOREIGN, name, line, text);
        }

        private Fault missingSymbol(String message, Fault other) {
            Matcher symbol = SYMBOL.matcher(message);
            Matcher location = LOCATION.matcher(message);
            if (!symbol.find()) {
                return other;
            }
            String owner = location.find() ? location.group(1) : "";
            String kind = symbol.group(1);
            if (kind.equals("class")) {
                String name = owner.isEmpty() || !isHost(owner) ? symbol.group(2) : owner + "." + symbol.group(2);
                Matcher imported = IMPORT.matcher(text);
                String full = imported.find() ? imported.group(1) : name;
                return new Fault(isHost(full) ? Kind.TYPE : Kind.FOREIGN, full, line, text);
            }
            return member(owner, symbol.group(2), other);
        }

        private Fault member(String owner, String member, Fault other) {
            return declared.test(owner) ? new Fault(Kind.MEMBER, owner + "#" + member, line, text) : other;
        }

        private boolean mentionsDeclared(String message) {
            return NAMES.matcher(message).results().map(MatchResult::group).anyMatch(declared);
        }
    }

    /** Whether a type or package is one of the products' and their platform's. */
    private static boolean isHost(String name) {
        return HOST.stream().anyMatch(name::startsWith);
    }
}
