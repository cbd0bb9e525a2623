// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.List;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.SequenceProcessor;

/** Another module's activities in Broadleaf's workflows, there until they are closed. */
final class Steps {
    private final Shop shop;

    Steps(Shop shop) {
        this.shop = shop;
    }

    /** The bean names of a workflow's activities, in the order in which they run. */
    List<String> of(String workflow) {
        return activities(workflow).stream()
                .map(activity -> ((Activity<?>) activity).getBeanName())
                .toList();
    }

    /** Does that right after an activity; what it throws is the failure of the workflow. */
    Step after(String workflow, String activity, Runnable work) {
        return insert(workflow, activity, 1, work);
    }

    Step before(String workflow, String activity, Runnable work) {
        return insert(workflow, activity, 0, work);
    }

    private Step insert(String workflow, String activity, int behind, Runnable work) {
        int at = of(workflow).indexOf(activity);
        if (at < 0) {
            throw new IllegalArgumentException(activity + " is none of " + of(workflow));
        }
        BaseActivity<ProcessContext<Object>> step = new BaseActivity<>() {
            @Override
            public ProcessContext<Object> execute(ProcessContext<Object> context) {
                work.run();
                return context;
            }
        };
        step.setBeanName("scenarioStep");
        activities(workflow).add(at + behind, step);
        return () -> activities(workflow).remove(step);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private List<Object> activities(String workflow) {
        return (List) shop.bean(workflow, SequenceProcessor.class).getActivities();
    }

    /** Takes the activity out again. */
    interface Step extends AutoCloseable {
        @Override
        void close();
    }
}
