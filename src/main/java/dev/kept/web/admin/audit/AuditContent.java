package dev.kept.web.admin.audit;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.audit.AuditTrail;
import dev.kept.csv.CsvTable;
import dev.kept.web.LocalFormat;
import dev.kept.web.PageStyles;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Lists what administrators did, page by page, and gives it out as a table. */
public final class AuditContent implements AdminContent<List<AuditEntry>> {

    private static final int PAGE = 50;
    private static final int MOST_IN_A_TABLE = 50_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Texts texts;
    private final AuditTrail trail;
    private final LastChange people;
    private final Zones zones;
    private final PageStyles styles;

    public AuditContent(Texts texts, AuditTrail trail, LastChange people, Zones zones, PageStyles styles) {
        this.texts = texts;
        this.trail = trail;
        this.people = people;
        this.zones = zones;
        this.styles = styles;
    }

    @Override
    public String path() {
        return "/plugins/servlet/kept/audit";
    }

    @Override
    public String template() {
        return "templates/kept/audit.vm";
    }

    @Override
    public String titleKey() {
        return "kept.audit.title";
    }

    /** From the line in the address on; from the latest where it names none. */
    @Override
    public Answer<List<AuditEntry>> opened(SentForm address) {
        String before = address.text("before");
        Long number = NUMBER.matcher(before).matches() ? Long.valueOf(before) : null;
        return Answer.of(trail.before(number, PAGE + 1));
    }

    @Override
    public Answer<List<AuditEntry>> again(SentForm form, Refusal wrong) {
        return opened(form);
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.EXPORT, "audit");
    }

    @Override
    public AdminReply<List<AuditEntry>> done(SentForm form, String adminKey) {
        return new AdminReply.File<>(this::download);
    }

    private void download(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"kept-audit.csv\"");
        CsvTable table = CsvTable.beginning(response.getWriter());
        table.line("at", "by", "action", "subject", "before", "after");
        int written = 0;
        Long before = null;
        List<AuditEntry> page;
        do {
            page = trail.before(before, PAGE);
            for (AuditEntry entry : page) {
                table.line(
                        entry.at(),
                        entry.userKey(),
                        entry.action().code(),
                        entry.subject(),
                        entry.before(),
                        entry.after());
                before = entry.number();
            }
            written += page.size();
        } while (page.size() == PAGE && written < MOST_IN_A_TABLE);
    }

    @Override
    public void draw(List<AuditEntry> entries, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        List<AuditEntry> shown = entries.subList(0, Math.min(PAGE, entries.size()));
        model.flag("nothing", shown.isEmpty())
                .models("entries", shown.stream().map(this::row).toList());
        if (entries.size() > PAGE) {
            model.text("older", place.page() + "?before=" + shown.get(PAGE - 1).number());
        }
    }

    private Model row(AuditEntry entry) {
        return new Model(texts)
                .text("at", new LocalFormat(texts).moment(entry.at().atZone(zones.reader())))
                .text("by", by(entry.userKey()))
                .message("action", AuditAction.NAMES.key(entry.action()))
                .text("subject", entry.subject())
                .text("before", entry.before())
                .text("after", entry.after());
    }

    private String by(@Nullable String userKey) {
        return userKey == null ? "" : people.person(userKey);
    }
}
