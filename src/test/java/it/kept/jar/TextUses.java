package it.kept.jar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where texts are asked for: string constants of the classes, templates, calls in scripts, and the descriptor. A constant
 * that ends with a full stop, has a hole where a value goes in, or is the beginning of other keys, stands
 * for all keys it could become; which of them are really asked for is the matter of {@code TextKeysTest}.
 *
 * @param keys whole keys
 * @param patterns keys with a part left open
 */
record TextUses(Set<String> keys, List<Pattern> patterns) {
    /** Beginnings of keys that are no texts: system properties, settings and the like, and the plugin's own key. */
    private static final Set<String> OTHER_NAMES = Set.of("dev.kept.kept.confluence.AnswerCache.answers");

    private static final Pattern IN_CLASS = Pattern.compile("(?:dev\\.kept\\.)?kept\\.[a-zA-Z][\\w.\\-\\u0001]*");
    private static final Pattern IN_SCRIPT = Pattern.compile("getText\\(\\s*[\"']([^\"']+)[\"']");

    private static final Pattern IN_PAGE = Pattern.compile("at:i18n at:key=\"(kept[\\w.]+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\$!?\\{(kept\\.[\\w.-]+)}");

    /** @param texts the keys of all texts there are */
    static TextUses of(BuiltJar jar, Set<String> texts) {
        Set<String> found = new TreeSet<>(DescriptorTest.textKeys(DescriptorXml.ofJar()));
        for (String name : jar.classes()) {
            new ConstantPool(jar.classBytes(name))
                    .texts().stream()
                            .filter(text -> IN_CLASS.matcher(text).matches())
                            .forEach(found::add);
        }
        for (String script : jar.namesEnding(".js")) {
            IN_SCRIPT.matcher(jar.text(script)).results().forEach(call -> found.add(call.group(1)));
        }
        for (String template : jar.namesEnding(".vm")) {
            IN_TEMPLATE.matcher(jar.text(template)).results().forEach(call -> found.add(call.group(1)));
        }
        for (String page : jar.namesEnding(".xml")) {
            IN_PAGE.matcher(jar.text(page)).results().forEach(call -> found.add(call.group(1)));
        }
        found.removeAll(OTHER_NAMES);
        Set<String> groups = found.stream()
                .filter(key -> texts.stream().anyMatch(text -> text.startsWith(key + ".")))
                .collect(Collectors.toSet());
        found.removeIf(key -> groups.contains(key) && !texts.contains(key));
        groups.forEach(group -> found.add(group + "."));
        return new TextUses(
                found.stream().filter(key -> !open(key)).collect(Collectors.toCollection(TreeSet::new)),
                found.stream().filter(TextUses::open).map(TextUses::pattern).toList());
    }

    boolean uses(String key) {
        return keys.contains(key)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    private static boolean open(String constant) {
        return constant.endsWith(".") || constant.indexOf('\u0001') >= 0;
    }

    /** What a constant with an open part can become. */
    static Pattern pattern(String constant) {
        String quoted = Pattern.quote(constant).replace("\u0001", "\\E[\\w.-]+\\Q");
        return Pattern.compile(constant.endsWith(".") ? quoted + "[\\w.-]+" : quoted);
    }
}
