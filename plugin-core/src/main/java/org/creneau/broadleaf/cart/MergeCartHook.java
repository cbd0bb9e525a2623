// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.lang.reflect.InvocationHandler;
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
import org.jspecify.annotations.Nullable;
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
 *
 * <p>What Spring asks a post-processor differs between its lines, so the hook itself is a proxy, too: it answers by name what it
 * has to say something about, and otherwise as if it were not there.
 */
public final class MergeCartHook implements InvocationHandler {

    private static final String MERGE = "mergeCart";
    private static final Object[] NOTHING = {};

    private final Set<String> early = Collections.newSetFromMap(new ConcurrentHashMap<String, Boolean>());
    private final String followMerge;
    private @Nullable BeanFactory beans;

    private MergeCartHook(String followMerge) {
        this.followMerge = followMerge;
    }

    /** @param followMerge the bean to tell, fetched when carts are first merged */
    public static SmartInstantiationAwareBeanPostProcessor telling(String followMerge) {
        return (SmartInstantiationAwareBeanPostProcessor) Proxy.newProxyInstance(
                MergeCartHook.class.getClassLoader(),
                new Class<?>[] {SmartInstantiationAwareBeanPostProcessor.class, BeanFactoryAware.class},
                new MergeCartHook(followMerge));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "setBeanFactory":
                beans = (BeanFactory) arguments[0];
                return null;
            case "getEarlyBeanReference":
                early.add((String) arguments[1]);
                return wrapped(arguments[0]);
            case "postProcessAfterInitialization":
                return early.remove(arguments[1]) ? arguments[0] : wrapped(arguments[0]);
            case "postProcessAfterInstantiation":
                return true;
            case "postProcessBeforeInitialization":
            case "postProcessPropertyValues":
            case "postProcessProperties":
            case "determineBeanType":
                return arguments[0];
            case "equals":
                return proxy == arguments[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            case "toString":
                return "hook of " + followMerge;
            default:
                return null;
        }
    }

    private Object wrapped(Object bean) {
        if (!(bean instanceof MergeCartService)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(),
                ClassUtils.getAllInterfaces(bean),
                (proxy, method, arguments) -> called(bean, method, arguments == null ? NOTHING : arguments));
    }

    private @Nullable Object called(Object bean, Method method, Object[] arguments) throws Throwable {
        boolean merging = MERGE.equals(method.getName()) && arguments.length > 1 && arguments[0] instanceof Customer;
        return merging ? merged(bean, method, arguments) : passedOn(bean, method, arguments);
    }

    private @Nullable Object merged(Object bean, Method method, Object[] arguments) throws Throwable {
        FollowMerge follow = known().getBean(followMerge, FollowMerge.class);
        Set<Long> before = new TreeSet<Long>();
        follow.cartOf((Customer) arguments[0]).ifPresent(before::add);
        Order anonymous = (Order) arguments[1];
        if (anonymous != null && anonymous.getId() != null) {
            before.add(anonymous.getId());
        }
        Object response = passedOn(bean, method, arguments);
        Order left = response == null ? null : ((MergeCartResponse) response).getOrder();
        if (left != null && left.getId() != null) {
            afterCommit(() -> follow.merged(left, before));
        }
        return response;
    }

    private BeanFactory known() {
        BeanFactory factory = beans;
        if (factory == null) {
            throw new IllegalStateException("Carts are merged before the bean factory is known.");
        }
        return factory;
    }

    private static @Nullable Object passedOn(Object bean, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
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
}
