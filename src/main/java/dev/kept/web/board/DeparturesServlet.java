package dev.kept.web.board;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.partnership.Explanations;
import dev.kept.web.Links;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The page in Jira that lists what left a project's figures, or changed its weight in them. Whoever may see the project
 * may see the list; a row whose issue is hidden from that person says so and no more. Every scoreboard links to it.
 */
@LicensedOnly
public class DeparturesServlet extends ViewingServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/departures";

    /** Rows of one piece of the list. */
    private static final int ROWS = 50;

    private final transient Explanations explanations;
    private final transient DeparturesPage page;
    private final transient ApplicationProperties application;
    private final transient PageStyles styles;

    public DeparturesServlet(
            Explanations explanations,
            DeparturesPage page,
            UserManager users,
            SignIn signIn,
            ApplicationProperties application,
            PageStyles styles) {
        super(users, signIn);
        this.explanations = explanations;
        this.page = page;
        this.application = application;
        this.styles = styles;
    }

    /** The list that the address asks for; a day or window that cannot be read is refused as invalid. */
    @Override
    protected Answer<String> page(HttpServletRequest request) {
        String project = Optional.ofNullable(request.getParameter("project")).orElse("");
        styles.require(PageStyles.LISTS);
        String context = application.getBaseUrl(UrlMode.RELATIVE);
        ExplanationPage.Target target = ExplanationPage.Target.of(context, PATH, request.getParameter("back"));
        return query(request, "kept.explanation.badAddress")
                .flatMap(query -> explanations.departures(project, query, request.getParameter("after"), ROWS))
                .map(found -> page.html(found, target));
    }

    @Override
    protected String refused(Refusal refusal) {
        return page.refused(refusal);
    }

    /**
     * The address of the list beside a board.
     *
     * @param page where this page is found: a path, or a whole address in the other product
     * @param asOf the board's day
     * @param windowDays how many days before it the board looks at
     */
    static String address(String page, String projectKey, LocalDate asOf, int windowDays) {
        return page + "?project=" + Links.encode(projectKey) + "&asOf=" + asOf + "&windowDays=" + windowDays;
    }
}
