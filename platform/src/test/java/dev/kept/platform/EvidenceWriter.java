package dev.kept.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what {@code platform/evidence.tsv} says into the comments of the declarations and into the page for readers.
 * Run it in the root of the project; the formatter puts the lines right afterwards.
 */
final class EvidenceWriter {
    /** The first paragraph of a declared type's comment. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(Mirrors .*?)\\s*(\\n \\*\\n|\\*/)", Pattern.DOTALL);

    /** What its first sentence says after the artifact. */
    private static final Pattern EVIDENCE = Pattern.compile("; (?:confirmed|none newer|no evidence).*?\\.(?= [A-Z]|$)");

    /** The page's part that is made of the rows. */
    private static final Pattern ROWS =
            Pattern.compile("## Numbers\\n.*?(?=\\n## (?!None|Confirmed)|\\z)", Pattern.DOTALL);

    private static final int LINE = 120;

    private EvidenceWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path base = Path.of("");
        PlatformEvidence evidence = PlatformEvidence.read(base.resolve("platform/evidence.tsv"));
        Path declarations = base.resolve("platform/src/main/java");
        for (PlatformSources.Stub stub : PlatformSources.read(declarations).stubs()) {
            Path file = declarations.resolve(stub.name().replace('.', '/') + ".java");
            rewrite(file, PARAGRAPH, found -> comment(found, sentence(evidence, stub.name())));
        }
        String page = new EvidencePage(evidence, referenced(base)).text();
        rewrite(base.resolve("docs/platform-evidence.md"), ROWS, found -> page);
    }

    /** The types and members of the host that need a row, read from the plugin's class files and its descriptor. */
    static Set<String> referenced(Path base) {
        HostReferences plugin = HostReferences.of(base.resolve("target/classes"));
        Set<String> referenced = new TreeSet<>(plugin.types());
        referenced.addAll(plugin.members());
        return referenced;
    }

    /** What the first sentence of a declared type's comment says after the artifact. */
    static String sentence(PlatformEvidence evidence, String topLevelType) {
        return evidence.weakest(topLevelType)
                .map(PlatformEvidence.Row::sentence)
                .orElse("no evidence");
    }

    /** The paragraph with another sentence in it, in lines of the usual length. */
    private static String comment(MatchResult paragraph, String sentence) {
        String text = paragraph.group(1).replaceAll("\\s*\\n \\*\\s*", " ");
        String newest = EVIDENCE.matcher(text).replaceFirst(Matcher.quoteReplacement("; " + sentence + "."));
        StringBuilder lines = new StringBuilder("/**");
        String line = "";
        for (String word : newest.split(" ")) {
            if (line.isEmpty() || line.length() + 1 + word.length() > LINE) {
                lines.append(line).append('\n');
                line = " *";
            }
            line += " " + word;
        }
        return lines + line + (paragraph.group(2).equals("*/") ? "\n */" : "\n *\n");
    }

    private static void rewrite(Path file, Pattern part, Function<MatchResult, String> replacement) throws IOException {
        String before = Files.readString(file);
        String after = part.matcher(before).replaceFirst(found -> Matcher.quoteReplacement(replacement.apply(found)));
        if (!after.equals(before)) {
            Files.writeString(file, after);
        }
    }
}
