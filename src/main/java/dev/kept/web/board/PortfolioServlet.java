package dev.kept.web.board;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.partnership.Partnership;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page that shows the projects one may see side by side, in both products. In Confluence, Jira is asked as the
 * viewer, so the projects there are those that this person may see in Jira.
 */
@LicensedOnly
public class PortfolioServlet extends ViewingServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/portfolio";

    private static final String BAD_ADDRESS = "kept.portfolio.badAddress";

    private final transient Partnership partnership;
    private final transient PortfolioPage page;
    private final transient ApplicationProperties application;
    private final transient PageStyles styles;

    public PortfolioServlet(
            Partnership partnership,
            PortfolioPage page,
            UserManager users,
            SignIn signIn,
            ApplicationProperties application,
            PageStyles styles) {
        super(users, signIn);
        this.partnership = partnership;
        this.page = page;
        this.application = application;
        this.styles = styles;
    }

    /**
     * The part that the address asks for; refused as invalid when day, window or start cannot be read. The style sheet
     * is asked for even then, because the sentence that refuses stands on the same page.
     */
    @Override
    protected Answer<String> page(HttpServletRequest request) {
        styles.require(PageStyles.PORTFOLIO);
        String here = application.getBaseUrl(UrlMode.RELATIVE) + PATH;
        return query(request, BAD_ADDRESS)
                .flatMap(query -> start(request, BAD_ADDRESS)
                        .flatMap(start -> partnership.portfolio(query, new Slice.Request(start, Slice.Request.MOST))))
                .map(board -> page.html(board, here));
    }

    /** The page with the sentence in place of the table. */
    @Override
    protected String refused(Refusal refusal) {
        return page.refused(refusal);
    }
}
