package webwork.action;

/**
 * Mirrors opensymphony:webwork 1.4-atlassian; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 *
 * <p>Only here because the field API names it in its signatures.
 */
public interface Action {
    String SUCCESS = "success";
    String NONE = "none";
    String ERROR = "error";
    String INPUT = "input";
    String LOGIN = "login";

    String execute() throws Exception;
}
