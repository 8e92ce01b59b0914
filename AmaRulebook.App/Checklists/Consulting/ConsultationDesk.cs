namespace AmaRulebook.Checklists.Consulting;

/// <summary>相談先: where a question goes (rulebook, section 4-1).</summary>
public enum ConsultationDesk
{
    /// <summary>市の総合窓口.</summary>
    City = 1,

    /// <summary>市民活動センター.</summary>
    ActivityCentre = 2,
}

/// <summary>The words for a <see cref="ConsultationDesk"/>.</summary>
public static class ConsultationDesks
{
    public static IReadOnlyList<ConsultationDesk> All { get; } = Enum.GetValues<ConsultationDesk>();

    public static string Title(this ConsultationDesk desk) => desk switch
    {
        ConsultationDesk.City => "市の総合窓口",
        ConsultationDesk.ActivityCentre => "市民活動センター",
        _ => throw new ArgumentOutOfRangeException(nameof(desk)),
    };

    public static string Meaning(this ConsultationDesk desk) => desk switch
    {
        ConsultationDesk.City => "どの課と進めるか、市の役割や手続き、お金のことなど",
        ConsultationDesk.ActivityCentre => "団体の運営、仲間や相手さがし、活動の進め方など",
        _ => throw new ArgumentOutOfRangeException(nameof(desk)),
    };
}
