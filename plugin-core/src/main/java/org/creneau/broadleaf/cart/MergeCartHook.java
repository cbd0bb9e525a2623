// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.MergeCartService;
import org.broadleafcommerce.core.order.service.call.MergeCartResponse;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.springframework.beans.PropertyValues;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;
import org.springframework.transaction.support.TransactionSynchronizationAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Tells {@link FollowMerge} whenever carts are merged, whoever merges them and by whatever service a shop has: each bean that is a
 * {@code MergeCartService} is called through a proxy with the same interfaces. Broadleaf's own extension points hear of the
 * customer alone, before anything is stored. The service and the order service know each other, so the proxy is made as
 * soon as another bean asks for it.
 */
public final class MergeCartHook implements SmartInstantiationAwareBeanPostProcessor, BeanFactoryAware {

    private static final String MERGE = "mergeCart";

    private final Set<String> early = Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>());
    private final String followMerge;
    private BeanFactory beans;

    /** @param followMerge the bean to tell, fetched when carts are first merged */
    public MergeCartHook(String followMerge) {
        this.followMerge = followMerge;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public Object getEarlyBeanReference(Object bean, String beanName) {
        early.add(beanName);
        return wrapped(bean);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return early.remove(beanName) ? bean : wrapped(bean);
    }

    private Object wrapped(Object bean) {
        if (!(bean instanceof MergeCartService)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(),
                ClassUtils.getAllInterfaces(bean),
                (proxy, method, arguments) -> called(bean, method, arguments));
    }

    private Object called(Object bean, Method method, Object... arguments) throws Throwable {
        if (!MERGE.equals(method.getName()) || arguments.length < 2 || !(arguments[0] instanceof Customer)) {
            return passedOn(bean, method, arguments);
        }
        FollowMerge follow = beans.getBean(followMerge, FollowMerge.class);
        Set<Long> before = new TreeSet<Long>();
        follow.cartOf((Customer) arguments[0]).ifPresent(before::add);
        Order anonymous = (Order) arguments[1];
        if (anonymous != null && anonymous.getId() != null) {
            before.add(anonymous.getId());
        }
        Object response = passedOn(bean, method, arguments);
        Order left = ((MergeCartResponse) response).getOrder();
        if (left != null && left.getId() != null) {
            afterCommit(() -> follow.merged(left, before));
        }
        return response;
    }

    private static Object passedOn(Object bean, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronizationAdapter() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        return bean;
    }

    @Override
    public Class<?> predictBeanType(Class<?> beanClass, String beanName) {
        return null;
    }

    @Override
    public Constructor<?>[] determineCandidateConstructors(Class<?> beanClass, String beanName) {
        return null;
    }

    @Override
    public Object postProcessBeforeInstantiation(Class<?> beanClass, String beanName) {
        return null;
    }

    @Override
    public boolean postProcessAfterInstantiation(Object bean, String beanName) {
        return true;
    }

    /** 3.1 alone asks; later lines of Spring have dropped it. */
    @Override
    public PropertyValues postProcessPropertyValues(
            PropertyValues values, PropertyDescriptor[] descriptors, Object bean, String beanName) {
        return values;
    }
}
