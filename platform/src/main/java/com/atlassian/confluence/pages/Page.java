package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public class Page extends AbstractPage {
    public static final String CONTENT_TYPE = "page";
    private Page parent;
    private final List<Page> children = new ArrayList<>();

    public Page() {}

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parentPage) {
        this.parent = parentPage;
    }

    public void addChild(Page child) {
        children.add(child);
        child.setParentPage(this);
    }

    public List<Page> getChildren() {
        return children;
    }

    public boolean hasChildren() {
        return !children.isEmpty();
    }

    public List<Page> getAncestors() {
        List<Page> ancestors = new ArrayList<>();
        for (Page above = parent; above != null; above = above.getParent()) {
            ancestors.add(0, above);
        }
        return ancestors;
    }

    public boolean isHomePage() {
        return getSpace() != null && getSpace().getHomePage() == this;
    }
}
