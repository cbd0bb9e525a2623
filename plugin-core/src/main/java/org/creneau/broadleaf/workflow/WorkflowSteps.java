// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.workflow;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.workflow.Activity;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.SequenceProcessor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Adds the {@link WorkflowStep}s to the workflows as Spring makes them. Broadleaf sorts the activities afterwards: 3.1 in
 * the workflow's own initialisation, 6.x when the context is refreshed. Activities of other modules stay where they are.
 */
public final class WorkflowSteps implements BeanPostProcessor, BeanFactoryAware {
    private final List<WorkflowStep> steps = new ArrayList<WorkflowStep>();
    private BeanFactory beans;

    public void setSteps(List<WorkflowStep> steps) {
        this.steps.addAll(steps);
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof SequenceProcessor) {
            for (WorkflowStep step : steps) {
                if (step.isOf(beanName)) {
                    add(step, (SequenceProcessor) bean);
                }
            }
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean;
    }

    // Raw, because the type parameters of workflows differ between the lines of Broadleaf while their erasures agree.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private void add(WorkflowStep step, SequenceProcessor workflow) {
        BaseActivity activity = beans.getBean(step.activity(), BaseActivity.class);
        if (!step.after().isEmpty()) {
            activity.setOrder(beans.getBean(step.after(), Activity.class).getOrder() + 1);
        }
        List activities = workflow.getActivities();
        // 6.x hands the workflow a list that outlives it; a refreshed context must not add twice.
        if (!activities.contains(activity)) {
            activities.add(activity);
        }
    }
}
