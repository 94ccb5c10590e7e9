package dev.kept.web.admin;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.web.template.Html;
import dev.kept.web.template.Templates;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of the page <i>Pillar weights</i>. */
public final class WeightsView {

    private final Texts texts;
    private final Templates templates;
    private final UserManager users;
    private final TimeZoneManager zones;

    public WeightsView(Texts texts, Templates templates, UserManager users, TimeZoneManager zones) {
        this.texts = texts;
        this.templates = templates;
        this.users = users;
        this.zones = zones;
    }

    /**
     * What the form shows.
     *
     * @param typed the values as they were typed
     * @param wrong what is wrong with them; {@code null} when nothing is
     * @param saved whether they have just been saved
     */
    record Form(Map<Pillar, String> typed, @Nullable Refusal wrong, boolean saved) {

        static Form of(PillarWeights weights, boolean saved) {
            Map<Pillar, String> typed = new EnumMap<>(Pillar.class);
            for (Pillar pillar : Pillar.values()) {
                typed.put(pillar, Integer.toString(weights.of(pillar)));
            }
            return new Form(typed, null, saved);
        }
    }

    /** Where the form goes, and the token that shows it is ours. */
    record Target(String action, String tokenName, String token) {}

    String html(Form form, Optional<WeightChange> last, Target target) {
        Map<String, Object> model = new HashMap<>();
        for (String part : List.of("title", "intro", "help", "save", "saved", "percent")) {
            model.put(part + "Html", escaped("kept.weights." + part));
        }
        model.put("helpTitleHtml", escaped("kept.weights.help.title"));
        model.put("isSaved", form.saved());
        model.put("actionHtml", Html.escape(target.action()));
        model.put("tokenNameHtml", Html.escape(target.tokenName()));
        model.put("tokenHtml", Html.escape(target.token()));
        model.put("pillars", pillars(form));
        Refusal wrong = form.wrong();
        if (wrong != null) {
            model.put(
                    "errorHtml",
                    Html.escape(wrong.field() == null ? texts.text(wrong) : texts.text("kept.weights.error")));
        }
        model.put("lastHtml", Html.escape(last.map(this::last).orElseGet(() -> texts.text("kept.weights.never"))));
        return templates.render("templates/kept/weights.vm", model);
    }

    private List<Map<String, Object>> pillars(Form form) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Refusal wrong = form.wrong();
        for (Pillar pillar : Pillar.values()) {
            Map<String, Object> row = new HashMap<>();
            row.put("codeHtml", pillar.code());
            row.put("nameHtml", escaped("kept.pillar." + pillar.code()));
            row.put("questionHtml", escaped("kept.pillar." + pillar.code() + ".question"));
            row.put("valueHtml", Html.escape(form.typed().get(pillar)));
            if (wrong != null && pillar.code().equals(wrong.field())) {
                row.put("errorHtml", Html.escape(texts.text(wrong)));
            }
            rows.add(row);
        }
        return rows;
    }

    private String last(WeightChange change) {
        UserProfile user = users.getUserProfile(new UserKey(change.userKey()));
        String who = user == null ? texts.text("kept.weights.someone") : user.getFullName();
        ZonedDateTime at = change.at().atZone(zones.getUserTimeZone().toZoneId());
        return texts.text(
                "kept.weights.last",
                who,
                at.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(texts.locale())));
    }

    private String escaped(String key) {
        return Html.escape(texts.text(key));
    }
}
