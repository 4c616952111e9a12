-- 材料与实际不符 (郑残联 劳务派遣通知 七).
alter table joint_inspection add column untrue boolean default false not null;
