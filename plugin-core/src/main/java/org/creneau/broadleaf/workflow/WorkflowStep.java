// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.workflow;

/**
 * One activity to be added to one of Broadleaf's workflows. With {@link #setAfter} it runs right after that core activity,
 * wherever a line of Broadleaf has put it; without, at the activity's own order. Set up by Spring, then only read.
 */
public final class WorkflowStep {
    private String workflow = "";
    private String activity = "";
    private String after = "";

    /** Bean name of the workflow, such as {@code blCheckoutWorkflow}. */
    public void setWorkflow(String workflow) {
        this.workflow = workflow;
    }

    /** Bean name of the activity to add. */
    public void setActivity(String activity) {
        this.activity = activity;
    }

    /** Bean name of the core activity to come after; empty to keep the activity's own order. */
    public void setAfter(String after) {
        this.after = after;
    }

    boolean isOf(String beanName) {
        return workflow.equals(beanName);
    }

    String activity() {
        return activity;
    }

    String after() {
        return after;
    }
}
