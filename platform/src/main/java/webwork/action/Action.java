package webwork.action;

/**
 * Mirrors opensymphony:webwork 1.4-atlassian; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
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
