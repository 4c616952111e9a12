/** How the kernel's values stand in a column, the same for every entity. */
package anye.kernel.persistence;
