// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.broadleafcommerce.core.workflow.SequenceProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Broadleaf's workflows get the plugin's activities, each once and in its place. */
class AddingStepsToWorkflowsTest {
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final WorkflowSteps steps = new WorkflowSteps();
    private final WorkflowStep step = new WorkflowStep();
    private final Nothing core = new Nothing();
    private final Nothing ours = new Nothing();
    private final SequenceProcessor workflow = new SequenceProcessor();

    static class Nothing extends BaseActivity<ProcessContext<Object>> {
        @Override
        public ProcessContext<Object> execute(ProcessContext<Object> context) {
            return context;
        }
    }

    @BeforeEach
    @SuppressWarnings({"rawtypes", "unchecked"})
    void wire() {
        core.setOrder(3000);
        ours.setOrder(2500);
        beans.registerSingleton("coreActivity", core);
        beans.registerSingleton("ourActivity", ours);
        workflow.setActivities((List) new ArrayList<>(List.of(core)));
        step.setWorkflow("blCheckoutWorkflow");
        step.setActivity("ourActivity");
        steps.setSteps(List.of(step));
        steps.setBeanFactory(beans);
    }

    @Test
    void a_step_is_added_to_the_workflow_of_its_name_and_keeps_its_order() {
        assertThat(steps.postProcessBeforeInitialization(workflow, "blCheckoutWorkflow"))
                .isSameAs(workflow);
        assertThat(activities()).containsExactly(core, ours);
        assertThat(ours.getOrder()).isEqualTo(2500);
    }

    @Test
    void another_workflow_stays_as_it_is() {
        steps.postProcessBeforeInitialization(workflow, "blPricingWorkflow");
        assertThat(activities()).containsExactly(core);
    }

    @Test
    void a_bean_that_is_no_workflow_stays_as_it_is_whatever_its_name() {
        assertThat(steps.postProcessBeforeInitialization("a text", "blCheckoutWorkflow"))
                .isEqualTo("a text");
        assertThat(steps.postProcessAfterInitialization(workflow, "blCheckoutWorkflow"))
                .isSameAs(workflow);
        assertThat(activities()).containsExactly(core);
    }

    @Test
    void a_step_is_not_added_twice() {
        steps.postProcessBeforeInitialization(workflow, "blCheckoutWorkflow");
        steps.postProcessBeforeInitialization(workflow, "blCheckoutWorkflow");
        assertThat(activities()).containsExactly(core, ours);
    }

    @Test
    void a_step_after_a_core_activity_comes_right_behind_it() {
        step.setAfter("coreActivity");
        steps.postProcessBeforeInitialization(workflow, "blCheckoutWorkflow");
        assertThat(ours.getOrder()).isEqualTo(3001);
    }

    private List<Object> activities() {
        return new ArrayList<>(workflow.getActivities());
    }
}
