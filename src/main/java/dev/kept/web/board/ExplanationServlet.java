package dev.kept.web.board;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.figure.Measure;
import dev.kept.core.partnership.Explanations;
import dev.kept.web.Links;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The page in Jira that lists the commitments behind one figure of a scoreboard. Whoever may see the project may see
 * the list; a row whose issue is hidden from that person says so and no more. Scoreboards in Confluence link to it.
 */
@LicensedOnly
public class ExplanationServlet extends ViewingServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/explanation";

    /** Rows of one piece of the list. */
    private static final int ROWS = 50;

    private final transient Explanations explanations;
    private final transient ExplanationPage page;
    private final transient ApplicationProperties application;
    private final transient PageStyles styles;

    public ExplanationServlet(
            Explanations explanations,
            ExplanationPage page,
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

    /**
     * The list that the address asks for. A measure that does not exist is refused as not found, a day or window that
     * cannot be read as invalid.
     */
    @Override
    protected Answer<String> page(HttpServletRequest request) {
        String project = Optional.ofNullable(request.getParameter("project")).orElse("");
        Measure measure = measure(request.getParameter("measure"));
        if (measure == null) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.explanation.noMeasure"));
        }
        styles.require(PageStyles.LISTS);
        String context = application.getBaseUrl(UrlMode.RELATIVE);
        ExplanationPage.Target target = ExplanationPage.Target.of(context, PATH, request.getParameter("back"));
        return query(request, "kept.explanation.badAddress")
                .flatMap(
                        query -> explanations.explanation(project, measure, query, request.getParameter("after"), ROWS))
                .map(explanation -> page.html(explanation, target));
    }

    @Override
    protected String refused(Refusal refusal) {
        return page.refused(refusal);
    }

    /**
     * The address of the list behind a figure.
     *
     * @param page where this page is found: a path, or a whole address in the other product
     * @param asOf the board's day
     * @param windowDays how many days before it the figure looks at
     */
    static String address(String page, String projectKey, Measure measure, LocalDate asOf, int windowDays) {
        return page + "?project=" + Links.encode(projectKey) + "&measure=" + measure.code() + "&asOf=" + asOf
                + "&windowDays=" + windowDays;
    }

    /** The measure with this code; {@code null} when there is none. */
    public static @Nullable Measure measure(@Nullable String code) {
        for (Measure measure : Measure.values()) {
            if (measure.code().equals(code)) {
                return measure;
            }
        }
        return null;
    }
}
