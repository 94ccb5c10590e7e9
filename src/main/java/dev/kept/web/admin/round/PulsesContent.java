package dev.kept.web.admin.round;

import dev.kept.core.Answer;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.TypedGroup;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseRound.PulseState;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.pulse.TypedPulse;
import dev.kept.web.LocalFormat;
import dev.kept.web.admin.SentForm;
import dev.kept.web.board.PulseWords;
import dev.kept.web.pulse.PulseView;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rounds in which both sides say how they feel about each other: opening one and closing it. Who answered is on no page,
 * and how many only from the least number on.
 */
public final class PulsesContent extends OpeningContent<TypedPulse> {

    private static final TextGroup<PulseState> STATES = TextGroup.of("kept.pulses.state", PulseState.class);
    private static final Set<String> FIELDS = Set.of("it", "functions", "closes", "wording");

    private final Texts texts;
    private final Pulses pulses;
    private final FunctionStore functions;

    public PulsesContent(Texts texts, Pulses pulses, FunctionStore functions) {
        super(FIELDS);
        this.texts = texts;
        this.pulses = pulses;
        this.functions = functions;
    }

    @Override
    public String path() {
        return "/plugins/servlet/kept/surveys";
    }

    @Override
    public String template() {
        return "templates/kept/surveys.vm";
    }

    @Override
    public String titleKey() {
        return "kept.pulses.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("opened", "kept.pulses.opened", "closed", "kept.pulses.closed_now");
    }

    /** People, groups and own words stand there as in the round before. */
    @Override
    TypedPulse first(LocalDate today, LocalDate usualEnd) {
        PulseTerms before =
                pulses.all().stream().findFirst().map(PulseRound::terms).orElse(null);
        List<TypedGroup> asked = before == null
                ? List.of()
                : before.of(Side.BUSINESS).stream().map(PulsesContent::typed).toList();
        return new TypedPulse(
                before == null
                        ? new TypedGroup("", "", "")
                        : typed(before.of(Side.IT).get(0)),
                asked,
                today.toString(),
                usualEnd.toString(),
                before == null ? Map.of() : before.wording());
    }

    @Override
    Answer<?> open(TypedPulse typed, String adminKey) {
        return pulses.open(typed);
    }

    @Override
    void close(long round) {
        pulses.close(round);
    }

    @Override
    LocalDate today() {
        return pulses.today();
    }

    private static TypedGroup typed(AskedGroup group) {
        return new TypedGroup(
                group.name(), Integer.toString(group.people()), Objects.requireNonNullElse(group.members(), ""));
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.SURVEYS, form.typed("action"), form.typed("round"));
    }

    @Override
    TypedPulse typed(SentForm form) {
        List<TypedGroup> groups = new ArrayList<>();
        for (int i = 0; form.has("function-" + i); i++) {
            if (!form.text("people-" + i).isEmpty()) {
                groups.add(new TypedGroup(
                        form.text("function-" + i), form.text("people-" + i), form.text("members-" + i)));
            }
        }
        Map<String, Map<PulseItem, String>> wording = new LinkedHashMap<>();
        for (String language : PulseTerms.LANGUAGES) {
            Map<PulseItem, String> words = new EnumMap<>(PulseItem.class);
            for (PulseItem item : PulseItem.values()) {
                words.put(item, form.text(field(language, item)));
            }
            wording.put(language, words);
        }
        return new TypedPulse(
                new TypedGroup("", form.text("itPeople"), form.text("itMembers")),
                groups,
                form.text("opens"),
                form.text("closes"),
                wording);
    }

    private static String field(String language, PulseItem item) {
        return language + "-" + item.code();
    }

    @Override
    void drawn(TypedPulse typed, Model model, PageAddress place) {
        List<PulseRound> all = pulses.all();
        List<String> names =
                functions.all().stream().map(function -> function.name()).toList();
        model.flag("none", all.isEmpty())
                .flag("again", !all.isEmpty())
                .flag("blocked", all.stream().anyMatch(round -> pulses.state(round) != PulseState.CLOSED))
                .models("rounds", all.stream().map(this::row).toList())
                .text("surveyUrl", place.context() + PulseView.PATH)
                .flag("noFunctions", names.isEmpty())
                .models("functions", groups(names, typed))
                .text("itPeople", typed.it().people())
                .text("itMembers", typed.it().members())
                .text("opens", typed.opens())
                .text("closes", typed.closes())
                .models("changes", changes())
                .models(
                        "items",
                        Arrays.stream(PulseItem.values())
                                .map(item -> item(item, typed))
                                .toList());
    }

    /** What each side said that it changed since the last round; none where they are not asked. */
    private List<Model> changes() {
        return pulses.asked().stream()
                .flatMap(asked -> Arrays.stream(Side.values()).map(side -> {
                    String said = asked.words(side);
                    LocalFormat format = new LocalFormat(texts);
                    return new Model(texts)
                            .message("side", side == Side.IT ? "kept.side.it" : "kept.side.business")
                            .text(
                                    "words",
                                    said.isEmpty()
                                            ? texts.text("kept.pulses.changed.nothing", format.day(asked.opensAnyway()))
                                            : said);
                }))
                .toList();
    }

    private List<Model> groups(List<String> names, TypedPulse typed) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            TypedGroup group = typed.functions().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> new TypedGroup(name, "", ""));
            models.add(new Model(texts)
                    .number("index", models.size())
                    .text("name", name)
                    .text("people", group.people())
                    .text("members", group.members()));
        }
        return models;
    }

    private Model item(PulseItem item, TypedPulse typed) {
        return new Model(texts)
                .text("code", item.code())
                .text("standard", PulseWords.standard(texts, item))
                .models(
                        "languages",
                        PulseTerms.LANGUAGES.stream()
                                .map(language -> new Model(texts)
                                        .text("field", field(language, item))
                                        .message(
                                                "name",
                                                language.equals("de") ? "kept.pulses.german" : "kept.pulses.english")
                                        .text(
                                                "words",
                                                typed.wording()
                                                        .getOrDefault(language, Map.of())
                                                        .getOrDefault(item, "")))
                                .toList());
    }

    private Model row(PulseRound round) {
        PulseTerms terms = round.terms();
        LocalFormat format = new LocalFormat(texts);
        PulseState state = pulses.state(round);
        return new Model(texts)
                .number("id", round.id())
                .message("days", "kept.rounds.from_to", format.day(terms.opens()), format.day(terms.closes()))
                .texts(
                        "groups",
                        terms.groups().stream()
                                .map(group -> texts.text(
                                        "kept.pulses.group",
                                        group.side() == Side.IT ? texts.text("kept.side.it") : group.name(),
                                        format.count(group.people())))
                                .toList())
                .message("state", STATES.key(state))
                .text(
                        "answered",
                        pulses.answered(round)
                                .map(people -> texts.text("kept.pulses.answered", format.count(people)))
                                .orElseGet(() ->
                                        texts.text("kept.pulses.answered.few", format.count(terms.leastAnswers()))))
                .flag("closable", state != PulseState.CLOSED);
    }
}
