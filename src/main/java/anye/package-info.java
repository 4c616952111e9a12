/**
 * Anye (安业): the national networked certification of proportional employment of people with disabilities
 * (全国残疾人按比例就业情况联网认证). Each package below is a room with one responsibility; they stand in one order,
 * and a room may use the rooms before it, never one after it.
 */
package anye;
