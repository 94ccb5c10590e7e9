package dev.kept.link.ledger;

import dev.kept.core.evidence.WitnessedHead;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.util.List;

/**
 * Seals, as the products tell them each other.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param heads the last seal of each project: project, number and hash, one a line
 */
public record WitnessJson(int version, String heads) {

    public WitnessJson {
        Json.there("heads", heads);
    }

    public static WitnessJson of(List<WitnessedHead> heads) {
        return new WitnessJson(Json.VERSION, WitnessedHead.text(heads));
    }

    /** What is sent to the product where the ledger lies. */
    public static String question(List<WitnessedHead> seen) {
        return Json.text(new SeenJson(WitnessedHead.text(seen)));
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static List<WitnessedHead> read(String text) {
        return WitnessedHead.read(Json.read(text, WitnessJson.class).heads())
                .orElseThrow(() -> new MalformedJsonException("heads", "is no list of seals"));
    }

    private record SeenJson(String seen) {}
}
