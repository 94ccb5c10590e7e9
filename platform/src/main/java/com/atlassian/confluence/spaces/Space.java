package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public class Space {
    private long id;
    private String key;
    private String name;
    private Page homePage;

    public Space() {}

    public Space(String key) {
        this.key = key;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayTitle() {
        return name;
    }

    public String getUrlPath() {
        return "/display/" + key;
    }

    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    public boolean isPersonal() {
        return key != null && key.startsWith("~");
    }

    @Override
    public String toString() {
        return key;
    }
}
