namespace AmaRulebook.Records.Confirmation;

/// <summary>A part of the 協働確認書（案）, in the order of the document.</summary>
public enum ConfirmationPart
{
    Purpose = 1,
    Roles = 2,
    Funds = 3,
    Disclosure = 4,
    Changes = 5,
    PublicRelations = 6,
    Documents = 7,
    NextMeeting = 8,
}

/// <summary>What each <see cref="ConfirmationPart"/> is called, and which items of 計画段階 it is made from.</summary>
public static class ConfirmationParts
{
    public static IReadOnlyList<ConfirmationPart> All { get; } = Enum.GetValues<ConfirmationPart>();

    public static string Title(this ConfirmationPart part) => part switch
    {
        ConfirmationPart.Purpose => "目的・成果目標",
        ConfirmationPart.Roles => "役割と責任の分担",
        ConfirmationPart.Funds => "経費と資金の管理",
        ConfirmationPart.Disclosure => "情報の公開と個人情報",
        ConfirmationPart.Changes => "変更・中止のとき",
        ConfirmationPart.PublicRelations => "発信",
        ConfirmationPart.Documents => "文書化と確認",
        ConfirmationPart.NextMeeting => "次回の予定",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>
    /// The items whose 決めたこと stand in it. What the parties know of each other (planning-2) is why the roles are as they
    /// are; what was settled on writing things down (planning-5) may be about any of them, and has a part of its own. No item
    /// asks about personal information, nor about the end: those parts stay open until the partners write them.
    /// </summary>
    public static IReadOnlyList<string> Items(this ConfirmationPart part) => part switch
    {
        ConfirmationPart.Purpose => ["planning-1"],
        ConfirmationPart.Roles => ["planning-2", "planning-3"],
        ConfirmationPart.Funds => ["planning-4"],
        ConfirmationPart.PublicRelations => ["planning-6"],
        ConfirmationPart.Documents => ["planning-5"],
        _ => [],
    };

    /// <summary>The section of the rulebook that helps where no item asks.</summary>
    public static string? Section(this ConfirmationPart part) => part is ConfirmationPart.Disclosure ? "2-3-5" : null;

    /// <summary>What to talk over where neither an item nor a section of the rulebook asks.</summary>
    public static string? Question(this ConfirmationPart part) => part is ConfirmationPart.Changes
        ? "変えたいときや、続けられなくなったときは、だれが、いつまでに、だれに伝えて、どう決めますか。"
        : null;
}
