/**
 * 登录与权限: portals, sign-in, staff, roles, and the one place that answers "may this user see this?".
 *
 * <p>Nothing is allowed that {@code authorization.csv} does not list: pages are checked by a filter, use cases by an
 * interceptor in front of every enterprise bean.
 */
package anye.access;
