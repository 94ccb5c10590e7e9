package dev.kept.web.admin.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.csv.LedgerCsv;
import dev.kept.link.ledger.LedgerJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/**
 * The files in which a ledger can be taken away. The JSON file can be taken in by another instance; the two tables are
 * for spreadsheets.
 */
enum LedgerDownload {
    /** All chains, with what their hashes need. */
    JSON("application/json", "ledger.json", LedgerJson::write),
    /** One row for each event. */
    EVENTS("text/csv;charset=UTF-8", "ledger.csv", LedgerCsv::events),
    /** One row for each commitment as it is now. */
    STATES("text/csv;charset=UTF-8", "commitments.csv", LedgerCsv::states);

    private final String type;
    private final String file;
    private final BiConsumer<ProjectExport, OutputStream> write;

    LedgerDownload(String type, String file, BiConsumer<ProjectExport, OutputStream> write) {
        this.type = type;
        this.file = file;
        this.write = write;
    }

    /** The one that a button of the page asks for; {@code null} for every other button. */
    static @Nullable LedgerDownload named(String action) {
        return switch (action) {
            case "json" -> JSON;
            case "events" -> EVENTS;
            case "states" -> STATES;
            default -> null;
        };
    }

    /** Sends the file, written while it is read: a ledger need not fit into memory. Nobody may keep it in a cache. */
    void send(ProjectExport ledger, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + ledger.head().projectKey() + "-" + file + "\"");
        write.accept(ledger, response.getOutputStream());
    }
}
