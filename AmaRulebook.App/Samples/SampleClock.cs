namespace AmaRulebook.Samples;

/// <summary>The system's clock, but that it tells another time while the past of the sample city is played.</summary>
internal sealed class SampleClock : TimeProvider
{
    private DateTimeOffset? played;

    public override DateTimeOffset GetUtcNow() => played ?? System.GetUtcNow();

    /// <summary>Stands at an instant of the past.</summary>
    public void StandAt(DateTimeOffset instant) => played = instant.ToUniversalTime();

    /// <summary>Lets some time go by.</summary>
    public void Pass(TimeSpan time) => played = GetUtcNow() + time;

    /// <summary>Tells the real time again.</summary>
    public void ComeBack() => played = null;
}
