using AmaRulebook.Staff;

namespace AmaRulebook.Samples;

/// <summary>The accounts of the sample, whose password anybody may read.</summary>
internal static class SampleStaff
{
    public const string Password = "mihon-no-machi-2026";

    public static IReadOnlyList<(string Email, string Name, StaffRole Role)> All { get; } =
    [
        ("kanri@example.jp", "見本 花子", StaffRole.Administrator),
        ("tanto@example.jp", "見本 太郎", StaffRole.Officer),
        ("etsuran@example.jp", "見本 三郎", StaffRole.Reader),
    ];
}
