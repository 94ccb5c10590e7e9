package dev.kept.core.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A seal that the other product saw. It rests on all seals before it, so one for each project is enough.
 *
 * @param projectId {@link SealStore#HOUSE} for what figures are computed with beside the ledger
 * @param number of the seal
 * @param hash of the seal
 */
public record WitnessedHead(long projectId, int number, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,9}) ([0-9a-f]{64})");

    /** That of a seal. */
    static WitnessedHead of(Seal seal) {
        return new WitnessedHead(seal.projectId(), seal.number(), seal.hash());
    }

    /** As they are sent: one a line. */
    public static String text(List<WitnessedHead> heads) {
        return heads.stream()
                .map(head -> head.projectId + " " + head.number + " " + head.hash)
                .collect(Collectors.joining("\n"));
    }

    /** What was sent; empty when a line has another form. */
    public static Optional<List<WitnessedHead>> read(String text) {
        List<Matcher> lines =
                text.lines().filter(line -> !line.isEmpty()).map(LINE::matcher).toList();
        return lines.stream().allMatch(Matcher::matches)
                ? Optional.of(lines.stream()
                        .map(line -> new WitnessedHead(
                                Long.parseLong(line.group(1)), Integer.parseInt(line.group(2)), line.group(3)))
                        .toList())
                : Optional.empty();
    }
}
