package dev.kept.storage.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.notice.DigestStore;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.sql.Collisions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Switches and claims of weekly digests in two Active Objects tables. Holds no state. */
public final class AoDigestStore implements DigestStore {

    private static final String OF_KEY = "MAIL_KEY = ?";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final ActiveObjects ao;

    /** @param ao used a row at a time */
    public AoDigestStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean on(String function) {
        return row(function).filter(row -> row.getSwitchState().equals(ON)).isPresent();
    }

    private Optional<AoDigestSwitch> row(String function) {
        return Arrays.stream(ao.find(AoDigestSwitch.class, Query.select().where("NAME_HASH = ?", hash(function))))
                .findFirst();
    }

    private static String hash(String function) {
        return HashChain.sha256Hex("digest " + RequesterName.key(function));
    }

    /** When somebody else switched it for the first time meanwhile, the second try replaces that. */
    @Override
    public void turn(String function, boolean on, String userKey) {
        Collisions.retried(
                2,
                () -> ao.executeInTransaction(() -> {
                    Optional<AoDigestSwitch> row = row(function);
                    if (row.isEmpty()) {
                        return ao.create(
                                AoDigestSwitch.class,
                                Map.of(
                                        "NAME_HASH",
                                        hash(function),
                                        "SWITCH_STATE",
                                        on ? ON : OFF,
                                        "SWITCHED_BY",
                                        userKey));
                    }
                    row.get().setSwitchState(on ? ON : OFF);
                    row.get().setSwitchedBy(userKey);
                    row.get().save();
                    return row.get();
                }));
    }

    @Override
    public boolean claim(String reader, String function, LocalDate monday) {
        String key = key(reader, function, monday);
        return Collisions.first(
                () -> ao.executeInTransaction(
                        () -> ao.create(AoDigestMail.class, Map.of("MAIL_KEY", key, "WEEK_START", monday.toString()))),
                () -> ao.count(AoDigestMail.class, OF_KEY, key) > 0);
    }

    private static String key(String reader, String function, LocalDate monday) {
        return HashChain.sha256Hex(reader + "\n" + RequesterName.key(function) + "\n" + monday);
    }

    @Override
    public void giveBack(String reader, String function, LocalDate monday) {
        ao.deleteWithSQL(AoDigestMail.class, OF_KEY, key(reader, function, monday));
    }

    @Override
    public void forget(LocalDate monday) {
        ao.deleteWithSQL(AoDigestMail.class, "WEEK_START < ?", monday.toString());
    }
}
