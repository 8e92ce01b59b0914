namespace AmaRulebook.Checklists;

/// <summary>進め方, chosen when a session begins.</summary>
public enum SessionMode
{
    /// <summary>会う前に、それぞれ答えておく.</summary>
    Apart = 1,

    /// <summary>集まって、その場で答える.</summary>
    Together = 2,

    /// <summary>はじめから見せながら答える: nothing is covered.</summary>
    InSight = 3,
}

/// <summary>The words for a <see cref="SessionMode"/>.</summary>
public static class SessionModes
{
    public static IReadOnlyList<SessionMode> All { get; } = Enum.GetValues<SessionMode>();

    public static string Title(this SessionMode mode) => mode switch
    {
        SessionMode.Apart => "会う前に、それぞれ答えておく",
        SessionMode.Together => "集まって、その場で答える",
        SessionMode.InSight => "はじめから見せながら答える",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    public static string Meaning(this SessionMode mode) => mode switch
    {
        SessionMode.Apart => "おすすめです。答えは、そろって開くまで伏せておきます。",
        SessionMode.Together => "会議のその場で、それぞれの端末か、順に回す端末か、紙で答えます。開くまで伏せるのは同じです。",
        SessionMode.InSight => "相手の答えが、答えている間も見えます。気心の知れた相手と、手早く進めたいときに。",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };
}
