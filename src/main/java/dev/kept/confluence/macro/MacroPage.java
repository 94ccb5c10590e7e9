package dev.kept.confluence.macro;

import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.web.BoxView;
import dev.kept.web.Zones;
import dev.kept.web.board.ScoreboardView.Seen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What all macros need to know about the page they are on: who is looking, and how to say what is not shown. One object
 * for all requests; it holds nothing of any of them.
 */
public final class MacroPage {

    private static final String STYLES = "dev.kept.kept:kept-view";

    private final UserManager users;
    private final HostService<PageBuilderService> resources;
    private final BoxView boxes;
    private final Clock clock;
    private final Zones zones;

    /** @param clock tells the day that a document names, in the product's zone */
    public MacroPage(UserManager users, HostServices services, BoxView boxes, Clock clock, Zones zones) {
        this.users = users;
        this.resources = services.of(Feature.STYLES, () -> PageBuilderService.class);
        this.boxes = boxes;
        this.clock = clock;
        this.zones = zones;
    }

    /**
     * Why Jira is not even asked: the output goes to nobody in particular, or nobody is logged in, as when Confluence
     * reads the page for its search index. Empty when it is asked. On a page this also has Confluence load Kept's
     * styles.
     *
     * @param broadcastKey key of the sentence that says where to look instead
     */
    Optional<String> withoutAsking(Output output, String broadcastKey) {
        if (output == Output.PAGE) {
            PageBuilderService known = resources.find().orElse(null);
            if (known != null) {
                known.assembler().resources().requireWebResource(STYLES);
            }
        }
        if (output == Output.BROADCAST || output == Output.DOCUMENT && users.getRemoteUserKey() == null) {
            return Optional.of(boxes.box(output.medium(), broadcastKey).toString());
        }
        if (users.getRemoteUserKey() == null) {
            return Optional.of(
                    boxes.box(output.medium(), "kept.macro.anonymous").toString());
        }
        return Optional.empty();
    }

    /** The sentence in a box, as HTML. */
    String box(Output output, String messageKey, String... arguments) {
        return boxes.box(output.medium(), messageKey, arguments).toString();
    }

    /**
     * The refusal in a box, which names what would be here. What is not there and what may not be seen read the same.
     *
     * @param notFoundKey key of the sentence for both of these
     * @param subjectKey key of the words for what would be here
     * @param name names the thing in both texts
     */
    String box(Output output, Refusal refusal, String notFoundKey, String subjectKey, String name) {
        boolean hidden = refusal.kind() == Kind.NOT_FOUND || refusal.kind() == Kind.FORBIDDEN;
        return hidden
                ? box(output, notFoundKey, name)
                : boxes.box(output.medium(), refusal, subjectKey, name).toString();
    }

    /** The refusal in a box that names what would be here, where nothing of it can be hidden. */
    String box(Output output, Refusal refusal, String subjectKey) {
        return boxes.box(output.medium(), refusal, subjectKey).toString();
    }

    /** The reader's day. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(zones.reader()));
    }

    /**
     * Whose view a document holds, and on which day in the product's zone; {@code null} on a page, whose reader it was
     * made for.
     */
    @Nullable
    Seen seen(Output output) {
        UserProfile user = users.getRemoteUser();
        return output == Output.PAGE || user == null ? null : new Seen(user.getFullName(), LocalDate.now(clock));
    }
}
