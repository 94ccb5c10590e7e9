package dev.kept.sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;

/**
 * One token of a query.
 *
 * @param text what it says, without quotes
 * @param kind what it is
 */
record CqlToken(String text, Kind kind) {

    enum Kind {
        PLAIN,
        QUOTED,
        SYMBOL
    }

    private static final String SYMBOLS = "()=!~<>,";

    boolean plain() {
        return kind == Kind.PLAIN;
    }

    boolean symbol() {
        return kind == Kind.SYMBOL;
    }

    static List<CqlToken> split(String text) throws CqlFault {
        List<CqlToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                at = quoted(text, at, tokens);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                boolean two = "!<>".indexOf(c) >= 0 && at + 1 < text.length() && "=~".indexOf(text.charAt(at + 1)) >= 0;
                tokens.add(new CqlToken(text.substring(at, at + (two ? 2 : 1)), Kind.SYMBOL));
                at += two ? 2 : 1;
            } else {
                int end = at;
                while (end < text.length()
                        && !Character.isWhitespace(text.charAt(end))
                        && (SYMBOLS + "\"'").indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                tokens.add(new CqlToken(text.substring(at, end), Kind.PLAIN));
                at = end;
            }
        }
        return tokens;
    }

    private static int quoted(String text, int start, List<CqlToken> tokens) throws CqlFault {
        char quote = text.charAt(start);
        StringBuilder value = new StringBuilder();
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new CqlFault("Could not parse cql : the quoted text does not end");
        }
        tokens.add(new CqlToken(value.toString(), Kind.QUOTED));
        return at + 1;
    }
}
