/** The check of 批量导入 before anything is sent: for anybody, without signing in, storing nothing. */
package anye.declaration.api.roster;
