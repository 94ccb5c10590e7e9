package dev.kept.web.admin.health;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.health.HealthFinding;
import dev.kept.core.health.HealthReport;
import dev.kept.core.health.HealthReport.HealthLine;
import dev.kept.core.health.HealthState;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.core.host.ProductServices;
import dev.kept.link.Json;
import dev.kept.link.house.SupportJson;
import dev.kept.web.LocalFormat;
import dev.kept.web.PageStyles;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how Kept is in this product and what to do about it, what is on, and what is off for want of what. Gives a key to a
 * monitoring tool, and a file without personal data to those who help.
 */
public final class HealthContent implements AdminContent<HealthContent.HealthShown> {

    private static final Logger LOG = LoggerFactory.getLogger(HealthContent.class);

    private final Texts texts;
    private final HealthDesk desk;
    private final Zones zones;
    private final ProductServices product;
    private final PageStyles styles;

    public HealthContent(Texts texts, HealthDesk desk, Zones zones, ProductServices product, PageStyles styles) {
        this.product = product;
        this.texts = texts;
        this.desk = desk;
        this.zones = zones;
        this.styles = styles;
    }

    /**
     * What the page holds.
     *
     * @param made the key that was just made, to be shown this once; {@code null} at all other times
     * @param key whether there is a key
     */
    record HealthShown(
            Health features, HealthReport report, @Nullable String made, boolean key) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/health";
    }

    @Override
    public String template() {
        return "templates/kept/health.vm";
    }

    @Override
    public String titleKey() {
        return "kept.health.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("dropped", "kept.health.key.dropped");
    }

    @Override
    public Answer<HealthShown> opened(SentForm address) {
        return Answer.of(shown(null));
    }

    /** Where the database is away, whether there is a key cannot be told. */
    private HealthShown shown(@Nullable String made) {
        HealthReport report = desk.report(HealthContent::unread);
        boolean silent = report.lines().stream().anyMatch(line -> line.finding() == HealthFinding.SILENT_DATABASE);
        return new HealthShown(desk.features(), report, made, !silent && desk.hasKey());
    }

    @Override
    public Answer<HealthShown> again(SentForm form, Refusal wrong) {
        return opened(form);
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.MONITORING, form.text("action"));
    }

    /** What is off has to be read also where forms are off. */
    @Override
    public boolean takesForms() {
        return false;
    }

    @Override
    public AdminReply<HealthShown> done(SentForm form, String adminKey) {
        return switch (form.text("action")) {
            case "make" -> new AdminReply.Shown<>(shown(desk.makeKey()));
            case "drop" -> {
                desk.dropKey();
                yield new AdminReply.Done<>("dropped=true");
            }
            default -> new AdminReply.File<>(this::download);
        };
    }

    /** For whoever helps: no figure, no title, no name and no address stands in it. */
    private void download(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"kept-support.json\"");
        SupportJson.ProductJson place =
                new SupportJson.ProductJson(product.application(), System.getProperty("java.version"));
        response.getOutputStream()
                .write(Json.pretty(SupportJson.of(
                        place,
                        desk.report(HealthContent::unread),
                        desk.features(),
                        desk.tables(HealthContent::unread))));
    }

    private static void unread(String incident, RuntimeException failure) {
        LOG.error("The health of Kept could not be read, incident {}", incident, failure);
    }

    @Override
    public void draw(HealthShown shown, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        Health health = shown.features();
        HealthState state = shown.report().state();
        model.kind("overall", state.code()).message("overallSentence", HealthState.SENTENCES.key(state));
        model.models("checks", shown.report().lines().stream().map(this::check).toList());
        model.models("rows", health.features().stream().map(this::row).toList());
        model.flag("whole", health.whole());
        model.flag("anyModules", !health.modules().isEmpty());
        model.texts(
                "modules",
                health.modules().stream()
                        .map(module -> texts.text("kept.health.module", module.key(), module.missing()))
                        .toList());
        model.flag("hasKey", shown.key());
        if (shown.made() != null) {
            model.text("made", shown.made());
        }
    }

    private Model check(HealthLine line) {
        HealthFinding finding = line.finding();
        Instant last = line.last();
        Model row = new Model(texts)
                .message("name", line.nameKey())
                .kind("state", finding.state().code())
                .message("stateWord", HealthState.NAMES.key(finding.state()))
                .message("told", HealthFinding.SENTENCES.key(finding), line.argument());
        if (last != null) {
            row.text("last", new LocalFormat(texts).moment(last.atZone(zones.reader())));
        }
        return finding.state() == HealthState.WELL
                ? row
                : row.message("advice", HealthFinding.ADVICE.key(finding), line.argument());
    }

    private Model row(Health.FeatureState state) {
        Model row = new Model(texts).message("name", Feature.NAMES.key(state.feature()));
        if (state.on()) {
            return row.message("state", "kept.health.on");
        }
        return row.message("state", "kept.health.off")
                .message("loss", Feature.LOSSES.key(state.feature()))
                .message("missing", "kept.health.missing", String.join(", ", state.missing()));
    }
}
