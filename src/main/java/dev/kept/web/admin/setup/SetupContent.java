package dev.kept.web.admin.setup;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.figure.Pillar;
import dev.kept.core.setup.SetupFacts;
import dev.kept.core.setup.SetupLine;
import dev.kept.core.setup.SetupList;
import dev.kept.core.setup.SetupTask;
import dev.kept.web.LocalFormat;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is not set up yet, each line with a link to where it is done. Changes nothing. */
public final class SetupContent implements AdminContent<List<SetupLine>> {

    private static final TextGroup<Pillar> PILLARS = TextGroup.of("kept.pillar", Pillar.class);

    /** So many names are told before it is only said how many more there are. */
    private static final int MOST_NAMES = 5;

    private static final String OWN = "/plugins/servlet/kept/";

    private final Texts texts;
    private final SetupFacts.SetupSource source;
    private final PageStyles styles;
    private final Clock clock;

    /**
     * @param source this product's
     * @param clock tells which year it is
     */
    public SetupContent(Texts texts, SetupFacts.SetupSource source, PageStyles styles, Clock clock) {
        this.texts = texts;
        this.source = source;
        this.styles = styles;
        this.clock = clock;
    }

    @Override
    public String path() {
        return OWN + "setup";
    }

    @Override
    public String template() {
        return "templates/kept/setup.vm";
    }

    @Override
    public String titleKey() {
        return "kept.setup.title";
    }

    @Override
    public boolean takesForms() {
        return false;
    }

    @Override
    public Answer<List<SetupLine>> opened(SentForm address) {
        return Answer.of(SetupList.of(source.now(), LocalDate.now(clock).getYear()));
    }

    @Override
    public Answer<List<SetupLine>> again(SentForm form, Refusal wrong) {
        return opened(form);
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return null;
    }

    /** The page has no form; whoever sends one anyway sees the page. */
    @Override
    public AdminReply<List<SetupLine>> done(SentForm form, String adminKey) {
        return AdminReply.of(opened(form), AdminReply.Shown::new);
    }

    @Override
    public void draw(List<SetupLine> lines, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        List<Model> open = lines.stream()
                .filter(line -> !line.done())
                .map(line -> open(line, place))
                .toList();
        List<String> done = lines.stream()
                .filter(SetupLine::done)
                .map(line -> texts.text(SetupTask.DONE.key(line.task())))
                .toList();
        LocalFormat format = new LocalFormat(texts);
        model.models("open", open)
                .flag("anyOpen", !open.isEmpty())
                .texts("done", done)
                .flag("anyDone", !done.isEmpty())
                .message("openTitle", "kept.setup.open", format.count(open.size()))
                .message("doneTitle", "kept.setup.done", format.count(done.size()));
    }

    private Model open(SetupLine line, PageAddress place) {
        return new Model(texts)
                .text("code", line.task().code())
                .message("sentence", SetupTask.OPEN.key(line.task()), names(line))
                .text("url", place.context() + page(line.task()))
                .message("deed", SetupTask.DEEDS.key(line.task()));
    }

    private String names(SetupLine line) {
        List<String> all = line.names().stream()
                .map(name -> switch (line.task()) {
                    case WEIGHTS -> pillar(name);
                    // A goal's name is half a sentence, with commas in it.
                    case CONFIRMATIONS -> texts.text("kept.setup.quoted", name);
                    default -> name;
                })
                .toList();
        String told = String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())));
        return all.size() <= MOST_NAMES
                ? told
                : texts.text("kept.setup.more", told, new LocalFormat(texts).count(all.size() - MOST_NAMES));
    }

    private String pillar(String code) {
        return Arrays.stream(Pillar.values())
                .filter(pillar -> pillar.code().equals(code))
                .findFirst()
                .map(pillar -> texts.text(PILLARS.key(pillar)))
                .orElse(code);
    }

    /** Where it is done; the product's own pages stand below the same address. */
    private static String page(SetupTask task) {
        return switch (task) {
            case SERVICES -> OWN + "health";
            case LINK -> "/plugins/servlet/applinks/listApplicationLinks";
            case CHANNEL -> OWN + "channel";
            case MAIL -> "/secure/admin/OutgoingMailServers.jspa";
            case FIELDS -> "/secure/admin/ViewCustomFields.jspa";
            case FUNCTIONS, CONTACTS, NAMES -> OWN + "functions";
            case CALENDARS -> OWN + "rules";
            case GOALS, CONFIRMATIONS -> OWN + "goals";
            case WEIGHTS -> OWN + "weights";
            case PUBLISHING -> OWN + "guide?for=project-manager";
        };
    }
}
