package dev.kept.web.board;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.ProjectSnapshots;
import dev.kept.core.snapshot.ProjectSnapshots.SnapshotList;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The page in Jira that lists the saved boards of a project, shows one, and two side by side. */
@LicensedOnly
public class SnapshotServlet extends ViewingServlet {
    private static final long serialVersionUID = 1L;

    private final transient ProjectSnapshots snapshots;
    private final transient SnapshotPage page;
    private final transient ApplicationProperties application;
    private final transient PageStyles styles;

    public SnapshotServlet(
            ProjectSnapshots snapshots,
            SnapshotPage page,
            UserManager users,
            SignIn signIn,
            ApplicationProperties application,
            PageStyles styles) {
        super(users, signIn);
        this.snapshots = snapshots;
        this.page = page;
        this.application = application;
        this.styles = styles;
    }

    /** Without a month in the address the latest one is shown. */
    @Override
    protected Answer<String> page(HttpServletRequest request) {
        styles.require(PageStyles.LISTS);
        String project = Optional.ofNullable(request.getParameter("project")).orElse("");
        String context = application.getBaseUrl(UrlMode.RELATIVE);
        return snapshots.of(project).flatMap(list -> month(list, request.getParameter("month"))
                .flatMap(shown -> month(
                                list,
                                Optional.ofNullable(request.getParameter("beside"))
                                        .orElse(""))
                        .map(beside -> page.html(list, shown.orElse(null), beside.orElse(null), context))));
    }

    /** @param month {@code null} for the latest one that is as it was saved, empty for none */
    private Answer<Optional<BoardSnapshot>> month(SnapshotList list, @Nullable String month) {
        if (month == null) {
            List<BoardSnapshot> whole =
                    list.snapshots().stream().filter(BoardSnapshot::untouched).toList();
            return Answer.of(whole.stream().findFirst());
        }
        return month.isEmpty()
                ? Answer.of(Optional.empty())
                : snapshots.find(list.key(), month).map(Optional::of);
    }

    @Override
    protected String refused(Refusal refusal) {
        return page.refused(refusal);
    }
}
