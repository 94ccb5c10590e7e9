package dev.kept.core.hook;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where hooks may lead, as the administrators of Jira say; nowhere at first. An entry is {@code *} for every host, or a host's
 * name: both over https and to public addresses alone. Or it is scheme, host and port: exactly there a hook may lead
 * whatever its address is, also inside of the house and without encryption.
 *
 * @param entries in lower case, each once
 */
public record AllowedHosts(List<String> entries) {

    public static final AllowedHosts NONE = new AllowedHosts(List.of());
    static final int MOST = 200;
    private static final String EVERY = "*";
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?");

    public AllowedHosts {
        entries = List.copyOf(entries);
    }

    /** What was typed, one entry a line, or the first line that is none. */
    public static Answer<AllowedHosts> typed(String lines) {
        List<String> entries = lines.lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (entries.size() > MOST) {
            return Answer.refused(Refusal.invalid("hosts", "kept.hook.error.hosts.many", Integer.toString(MOST)));
        }
        return entries.stream()
                .filter(line -> !entry(line))
                .findFirst()
                .map(line -> Answer.<AllowedHosts>refused(Refusal.invalid("hosts", "kept.hook.error.hosts", line)))
                .orElseGet(() -> Answer.of(new AllowedHosts(entries)));
    }

    private static boolean entry(String line) {
        return line.equals(EVERY)
                || HOST.matcher(line).matches()
                || HookAddress.typed(line) instanceof Answer.Given<HookAddress> address
                        && address.value().origin().equals(line);
    }

    /** Whether nothing leaves the house. */
    public boolean none() {
        return entries.isEmpty();
    }

    /** Whether a hook may lead there, as far as the address tells; what its host's name stands for is looked up later. */
    public boolean allow(HookAddress address) {
        return anywhere(address) || address.secure() && (entries.contains(EVERY) || entries.contains(address.host()));
    }

    /** Whether it may also lead there when its host's name stands for an address that is not public. */
    public boolean anywhere(HookAddress address) {
        return entries.contains(address.origin());
    }
}
