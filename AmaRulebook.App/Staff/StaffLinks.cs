namespace AmaRulebook.Staff;

/// <summary>The pages that the staff's bar leads to, besides the queue. Each feature's page stands here by its address alone.</summary>
public static class StaffLinks
{
    public static IReadOnlyList<StaffLink> All { get; } =
    [
        new("/staff/consultations", "相談", StaffRole.Reader),
        new("/staff/year", "1年のまとめ", StaffRole.Reader),
        new("/staff/content", "ルールブックの文", StaffRole.Reader),
        new("/staff/places", "自分の団体", StaffRole.Reader),
        new("/staff/keeping", "保管と消去", StaffRole.Administrator),
        new("/staff/accounts", "アカウント", StaffRole.Administrator),
        new("/staff/log", "職員の操作の記録", StaffRole.Administrator),
    ];
}

/// <summary>A link of the bar, for those of a role on.</summary>
public sealed record StaffLink(string Address, string Title, StaffRole Role);
